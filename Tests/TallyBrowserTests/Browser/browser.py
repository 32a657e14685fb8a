#!/usr/bin/env python3
"""Opens pages of a report in headless Chromium and says what it finds, as JSON.

    browser.py check PAGE...           console errors, requests, links, filter, themes, access
    browser.py screenshots OUT PAGE... desktop and phone, light and dark

Speaks the DevTools protocol over a pipe, with the standard library alone. The checks of axe-core
run as well where its script is found: in the variable AXE, or in the package
axe-playwright-python (pip install axe-playwright-python).
"""

import base64
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
DESKTOP = (1280, 900)
PHONE = (390, 844)


def chromium():
    """The path of Chromium, or None."""
    names = ["chromium", "chromium-browser", "google-chrome"]
    return next((path for path in map(shutil.which, names) if path), None)


def axe_script():
    """The path of axe-core's script, or None."""
    if os.environ.get("AXE"):
        return os.environ["AXE"]
    package = importlib.util.find_spec("axe_playwright_python")
    for folder in (package.submodule_search_locations or []) if package else []:
        path = pathlib.Path(folder) / "axe.min.js"
        if path.is_file():
            return path
    return None


class Browser:
    """A Chromium of its own, with a profile that goes away with it."""

    def __init__(self):
        self.profile = tempfile.TemporaryDirectory()
        command_read, self.to_browser = os.pipe()
        self.from_browser, reply_write = os.pipe()
        # Chromium reads commands from descriptor 3 and writes replies to 4.
        launcher = (
            f"exec 3<&{command_read} 4>&{reply_write}; exec \"$0\" \"$@\"")
        self.process = subprocess.Popen(
            ["bash", "-c", launcher, chromium(), "--headless", "--no-sandbox", "--disable-gpu",
             "--hide-scrollbars", "--remote-debugging-pipe", "--no-first-run",
             "--disable-background-networking", "--disable-component-update",
             f"--user-data-dir={self.profile.name}", "about:blank"],
            pass_fds=[command_read, reply_write], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        os.close(command_read)
        os.close(reply_write)
        self.buffer = b""
        self.number = 0
        self.events = []
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        self.session = None
        self.session = self.send(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Runtime", "Network", "Log"]:
            self.send(domain + ".enable")

    def send(self, method, **params):
        """Sends a command and gives its result; events on the way are kept."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if getattr(self, "session", None):
            message["sessionId"] = self.session
        os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        while True:
            reply = self.receive()
            if reply.get("id") == self.number:
                if "error" in reply:
                    raise RuntimeError(f"{method}: {reply['error']}")
                return reply["result"]
            self.events.append(reply)

    def receive(self):
        while b"\0" not in self.buffer:
            data = os.read(self.from_browser, 1 << 20)
            if not data:
                raise RuntimeError("the browser went away")
            self.buffer += data
        message, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(message)

    def open(self, url):
        """Opens a page and gives the events until it is loaded."""
        self.events = []
        self.send("Page.navigate", url=url)
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.receive())

    def evaluate(self, expression):
        result = self.send(
            "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(json.dumps(result["exceptionDetails"])[:2000])
        return result["result"].get("value")

    def show(self, size, theme="light", media="screen"):
        """Sets the size of the window, the theme and the medium."""
        self.send(
            "Emulation.setDeviceMetricsOverride", width=size[0], height=size[1],
            deviceScaleFactor=1, mobile=size == PHONE)
        self.send(
            "Emulation.setEmulatedMedia", media=media,
            features=[{"name": "prefers-color-scheme", "value": theme}])

    def screenshot(self, path, height=None):
        clip = {}
        if height:
            size = self.evaluate("[innerWidth, document.documentElement.scrollHeight]")
            clip = {"clip": {"x": 0, "y": 0, "width": size[0], "height": min(size[1], height),
                             "scale": 1}, "captureBeyondViewport": True}
        data = self.send("Page.captureScreenshot", format="png", **clip)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def close(self):
        try:
            self.send("Browser.close")
        except (RuntimeError, OSError):
            pass
        self.process.wait(timeout=20)
        self.profile.cleanup()


def errors(events):
    """Console errors, exceptions and refused policies among events."""
    found = []
    for event in events:
        method, params = event.get("method"), event.get("params", {})
        if method == "Runtime.exceptionThrown":
            found.append(params["exceptionDetails"].get("text", "exception"))
        elif method == "Runtime.consoleAPICalled" and params["type"] in ("error", "warning"):
            found.append(str(params["args"])[:300])
        elif method == "Log.entryAdded" and params["entry"]["level"] in ("error", "warning"):
            found.append(params["entry"]["text"][:300])
    return found


def requests(events, url):
    """What the page asked for besides itself."""
    sent = [event["params"]["request"]["url"] for event in events
            if event.get("method") == "Network.requestWillBeSent"]
    return [address for address in sent if address.split("#")[0] != url]


def check(browser, page):
    url = pathlib.Path(page).resolve().as_uri()
    checks = (HERE / "checks.js").read_text()
    browser.show(DESKTOP)
    browser.open(url)
    result = {"page": page}
    result["page_checks"] = browser.evaluate(f"{checks}; pageChecks()")
    result["dangling"] = dangling(browser, page)
    result["filter"] = browser.evaluate(f"{checks}; filterChecks()")
    result["contrast_light"] = browser.evaluate(f"{checks}; contrastChecks()")
    result["background_light"] = browser.evaluate("getComputedStyle(document.body).backgroundColor")
    browser.show(DESKTOP, theme="dark")
    result["contrast_dark"] = browser.evaluate(f"{checks}; contrastChecks()")
    result["background_dark"] = browser.evaluate("getComputedStyle(document.body).backgroundColor")
    browser.show(DESKTOP, media="print")
    result["print"] = browser.evaluate(f"{checks}; printChecks()")
    browser.show(PHONE)
    result["overflow_phone"] = browser.evaluate(
        "document.documentElement.scrollWidth - innerWidth")
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    browser.show(DESKTOP)
    browser.open(url)
    result["text_without_script"] = len(
        browser.send("DOM.getOuterHTML", nodeId=browser.send("DOM.getDocument")["root"]["nodeId"])
        ["outerHTML"])
    browser.send("Emulation.setScriptExecutionDisabled", value=False)
    browser.open(url)
    result["errors"] = errors(browser.events)
    result["requests"] = requests(browser.events, url)
    result["axe"] = axe(browser, url)
    return result


def axe(browser, url):
    """What axe-core finds with everything open, light and dark; None where it is missing."""
    script = axe_script()
    if not script:
        return None
    text = pathlib.Path(script).read_text()
    run = """axe.run(document).then(result => result.violations.map(
        fault => `${fault.impact} ${fault.id}: ${fault.nodes[0].html.slice(0, 200)}`))"""
    found = []
    # The page's own policy would not let the script in.
    browser.send("Page.setBypassCSP", enabled=True)
    for theme in ["light", "dark"]:
        browser.show(DESKTOP, theme=theme)
        browser.open(url)
        browser.evaluate(f"document.querySelectorAll('details').forEach(d => d.open = true);{text};0")
        found += [f"{theme}: {fault}" for fault in browser.evaluate(run)]
    browser.send("Page.setBypassCSP", enabled=False)
    return found


def dangling(browser, page):
    """Links to files beside the page, or to places in them, that are not there."""
    folder = pathlib.Path(page).resolve().parent
    links = browser.evaluate(
        "[...document.querySelectorAll('a[href]')].map(a => a.getAttribute('href'))"
        ".filter(h => !/^https?:/i.test(h) && !h.startsWith('#'))")
    missing = []
    texts = {}
    for link in sorted(set(links)):
        name, _, anchor = link.partition("#")
        target = folder / name
        if not target.is_file():
            missing.append(link)
            continue
        text = texts.setdefault(name, target.read_text())
        if anchor and f'id="{anchor}"' not in text:
            missing.append(link)
    return missing


def screenshots(browser, out, pages):
    pathlib.Path(out).mkdir(parents=True, exist_ok=True)
    for page in pages:
        url = pathlib.Path(page).resolve().as_uri()
        for name, size in [("desktop", DESKTOP), ("phone", PHONE)]:
            for theme in ["light", "dark"]:
                browser.show(size, theme=theme)
                browser.open(url)
                path = pathlib.Path(out) / f"{pathlib.Path(page).stem}-{name}-{theme}.png"
                browser.screenshot(path, height=6000)
                print(path)


def main(arguments):
    if not chromium():
        sys.exit("browser.py: Chromium is not installed (apt-get install chromium)")
    if len(arguments) < 2 or arguments[0] not in ("check", "screenshots"):
        sys.exit(__doc__)
    browser = Browser()
    try:
        if arguments[0] == "check":
            print(json.dumps([check(browser, page) for page in arguments[1:]], indent=1))
        else:
            screenshots(browser, arguments[1], arguments[2:])
    finally:
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
