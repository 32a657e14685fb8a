/// The script of every page: filters and sorts the cards, and opens what a link leads to.
///
/// Nothing needs it: without it all cards are there in the report's own order.
enum ReportScript {
  /// The script.
  static let source: StaticString = """
    (() => {
      "use strict";
      const open = () => {
        const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        for (let at = place; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
        const inner = place && place.querySelector(":scope > details.text");
        if (inner) inner.open = true;
        if (place) place.scrollIntoView();
      };
      addEventListener("hashchange", open);
      if (location.hash.length > 1) open();
      addEventListener("beforeprint", () => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
      const bar = document.getElementById("filter");
      if (!bar) return;
      const cards = [...document.querySelectorAll(".fact")];
      const places = cards.map((card, place) => [card, place]);
      const texts = new Map(cards.map((card) => [card, card.textContent.toLowerCase()]));
      const words = document.getElementById("filter-words");
      const sort = document.getElementById("filter-sort");
      const boxes = [...bar.querySelectorAll("input[type=checkbox]")];
      const shown = document.getElementById("filter-shown");
      const apply = () => {
        const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
        const verdicts = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
        let count = 0;
        for (const card of cards) {
          const text = texts.get(card);
          const fits = verdicts.has(card.dataset.verdict) && wanted.every((w) => text.includes(w));
          card.hidden = !fits;
          if (fits) count += 1;
        }
        shown.textContent = count === cards.length ? "" : count + " of " + cards.length + " shown";
      };
      const order = () => {
        const title = (card) => (card.querySelector("h3") || card).textContent.trim().toLowerCase();
        const keys = {
          report: (one, other) => one[1] - other[1],
          sources: (one, other) =>
            other[0].dataset.sources - one[0].dataset.sources || one[1] - other[1],
          question: (one, other) => {
            const [left, right] = [title(one[0]), title(other[0])];
            return left < right ? -1 : left > right ? 1 : one[1] - other[1];
          },
        };
        for (const [card] of [...places].sort(keys[sort.value])) card.parentElement.append(card);
      };
      bar.addEventListener("input", apply);
      sort.addEventListener("change", order);
      bar.addEventListener("submit", (event) => event.preventDefault());
      bar.hidden = false;
    })();
    """
}
