"use strict";

// The rules that a page must keep, written out: each check gives a list of what breaks it.
// Source: WCAG 2.2 (1.3.1, 1.4.3, 2.4.1, 2.4.2, 2.4.6, 3.1.1, 4.1.2) and the ARIA landmarks.

var nameOf = (element) =>
  (element.getAttribute("aria-label") || element.textContent || element.title || "").trim();

var headingFaults = () => {
  const faults = [];
  const headings = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")];
  if (headings.filter((h) => h.tagName === "H1").length !== 1) faults.push("not one h1");
  let level = 0;
  for (const heading of headings) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`h${level} then h${next}: ${heading.textContent}`);
    if (!heading.textContent.trim()) faults.push("an empty heading");
    level = next;
  }
  return faults;
};

var pageChecks = () => {
  const faults = headingFaults();
  const need = (selector) => {
    if (document.querySelectorAll(selector).length !== 1) faults.push(`not one ${selector}`);
  };
  ["html[lang]", "title", "main", "body > .page > header", "body > .page > footer"].forEach(need);
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  if (new Set(ids).size !== ids.length) faults.push("an id twice");
  for (const link of document.querySelectorAll("a[href^='#']")) {
    const place = decodeURIComponent(link.getAttribute("href").slice(1));
    if (!document.getElementById(place)) faults.push(`nothing at #${place}`);
  }
  for (const link of document.querySelectorAll("a[href],button,summary")) {
    if (!nameOf(link)) faults.push(`a ${link.tagName} without a name`);
    if (link.href && !/^(https?|file):/.test(link.href)) faults.push(`a link to ${link.href}`);
  }
  for (const field of document.querySelectorAll("input,select")) {
    if (!field.labels.length) faults.push(`a field without a label: ${field.id}`);
  }
  for (const picture of document.querySelectorAll("svg.plot")) {
    if (picture.getAttribute("role") !== "img" || !nameOf(picture)) faults.push("a mute picture");
  }
  for (const table of document.querySelectorAll("table")) {
    if (!table.caption) faults.push("a table without a caption");
    if (table.querySelector("th:not([scope])")) faults.push("a th without a scope");
  }
  for (const element of document.querySelectorAll("[aria-labelledby]")) {
    const name = document.getElementById(element.getAttribute("aria-labelledby"));
    if (!name) faults.push("a name that is not there");
  }
  for (const region of document.querySelectorAll("[role=region]")) {
    if (!nameOf(region) || region.tabIndex !== 0) faults.push("a region out of reach");
  }
  for (const element of document.querySelectorAll("*")) {
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) faults.push(`a handler ${attribute.name}`);
      if (attribute.name === "style") faults.push("an inline style");
    }
  }
  const scripts = document.querySelectorAll("script,iframe,object,embed,img,link,base,form");
  if (scripts.length !== 1) faults.push(`${scripts.length} active elements`);
  return faults;
};

var rgba = (text) => {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) || []).map(Number);
  if (text.startsWith("color(srgb")) {
    const [r, g, b, a = 1] = numbers;
    return [r * 255, g * 255, b * 255, a];
  }
  const [r, g, b, a = 1] = numbers;
  return [r, g, b, a];
};

var over = (top, under) =>
  [0, 1, 2].map((i) => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);

var luminance = (color) => {
  const [r, g, b] = color.slice(0, 3).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

var backgroundOf = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    layers.push(rgba(getComputedStyle(at).backgroundColor));
    if (layers.at(-1)[3] === 1) break;
  }
  return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255, 1]);
};

var contrastChecks = () => {
  document.querySelectorAll("details").forEach((part) => (part.open = true));
  const faults = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || ["SCRIPT", "STYLE", "OPTION"].includes(element.tagName)) continue;
    if (!element.getClientRects().length || element.closest(".spoken,.skip")) continue;
    const style = getComputedStyle(element);
    const inPicture = element.closest("svg");
    const color = rgba(inPicture ? style.fill : style.color);
    const background = backgroundOf(inPicture ? inPicture.parentElement : element);
    const [one, other] = [luminance(over(color, background)), luminance(background)];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) {
      const key = `${element.tagName}.${element.getAttribute("class")}`;
      faults.set(key, `${ratio.toFixed(2)} ${node.data.trim().slice(0, 30)}`);
    }
  }
  return [...faults].map(([key, value]) => `${key}: ${value}`);
};

var filterChecks = () => {
  const bar = document.getElementById("filter");
  if (!bar) return null;
  const faults = [];
  if (bar.hidden) faults.push("the filter stays hidden");
  const cards = [...document.querySelectorAll(".fact")];
  const visible = () => cards.filter((card) => !card.hidden).length;
  const words = document.getElementById("filter-words");
  const type = (text) => {
    words.value = text;
    words.dispatchEvent(new Event("input", { bubbles: true }));
  };
  type("no-such-word-anywhere");
  if (visible() !== 0) faults.push("words do not narrow");
  type("");
  if (visible() !== cards.length) faults.push("no words do not show all");
  for (const box of bar.querySelectorAll("input[type=checkbox]")) {
    const kind = cards.filter((card) => card.dataset.verdict === box.value).length;
    box.click();
    if (visible() !== cards.length - kind) faults.push(`${box.value} is not filtered`);
    box.click();
  }
  const sort = document.getElementById("filter-sort");
  const order = () => [...document.querySelectorAll(".fact")].map((card) => card.id).join();
  const before = order();
  for (const key of ["question", "sources", "report"]) {
    sort.value = key;
    sort.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (order() !== before) faults.push("the report's own order does not come back");
  return faults;
};

var printChecks = () => {
  const faults = [];
  dispatchEvent(new Event("beforeprint"));
  if (document.querySelector("details:not([open])")) faults.push("closed details on paper");
  for (const name of [".contents", ".filter"]) {
    const part = document.querySelector(name);
    if (part && getComputedStyle(part).display !== "none") faults.push(`${name} on paper`);
  }
  const ground = getComputedStyle(document.body).backgroundColor;
  if (ground !== "rgb(255, 255, 255)") faults.push(`paper is ${ground}`);
  return faults;
};
