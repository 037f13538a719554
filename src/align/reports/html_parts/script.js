"use strict";
(() => {
  const form = document.getElementById("filter");
  const count = document.getElementById("count");
  const rows = [...document.querySelectorAll(".bead")].map((element) => ({
    element,
    section: element.closest("section.pair"),
    doubtful: element.matches(".gap, .weak"),
    findings: [...element.querySelectorAll(".finding")],
    words: null,
  }));
  const sections = [...document.querySelectorAll("section.pair")];

  // Vowel signs, tatweel and direction marks go; the forms of alef, yeh and teh marbuta fall together.
  const folded = (text) =>
    text
      .normalize("NFKC")
      .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200e\u200f\u061c]/g, "")
      .replace(/[أإآٱ]/g, "ا")
      .replace(/ى/g, "ي")
      .replace(/ة/g, "ه")
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .toLowerCase();

  const chosen = (name) => new Set([...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value));

  const matches = (row, wanted) => {
    if (!wanted) return true;
    row.words ??= folded(row.element.textContent);
    return row.words.includes(wanted);
  };

  const filter = () => {
    const severities = chosen("severity");
    const statuses = chosen("status");
    const check = form.elements.check.value;
    const view = form.elements.view.value;
    const wanted = folded(form.elements.search.value.trim());
    const filled = new Set();
    let shown = 0;
    let found = 0;
    for (const row of rows) {
      const off = new Set();
      let here = 0;
      for (const finding of row.findings) {
        const { severity, status, check: id, n } = finding.dataset;
        const fits = severities.has(severity) && statuses.has(status) && (!check || check === id);
        finding.hidden = !fits;
        if (fits) here += 1;
        else off.add(n);
      }
      if (row.findings.length) {
        for (const mark of row.element.querySelectorAll("mark")) {
          mark.classList.toggle("off", mark.dataset.f.trim().split(" ").every((n) => off.has(n)));
        }
      }
      const visible =
        matches(row, wanted) && (view === "all" || (view === "found" ? here > 0 : row.doubtful));
      row.element.hidden = !visible;
      if (visible) {
        shown += 1;
        found += here;
        filled.add(row.section);
      }
    }
    for (const section of sections) section.querySelector(".nothing").hidden = filled.has(section);
    count.textContent = `${shown} of ${rows.length} beads, ${found} finding${found === 1 ? "" : "s"}`;
  };

  // A link may lead to a bead that the filter hides: it is shown all the same.
  const reveal = () => {
    let name = "";
    try {
      name = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = name && document.getElementById(name);
    const bead = target && target.closest(".bead");
    if (!bead) return;
    bead.hidden = false;
    bead.closest("section.pair").querySelector(".nothing").hidden = true;
    target.scrollIntoView({ block: "center" });
  };

  const step = (direction) => {
    const stops = rows.filter((row) => !row.element.hidden);
    const middle = window.innerHeight / 2;
    const place = (row) => row.element.getBoundingClientRect();
    const current = document.activeElement.closest?.(".bead");
    let at = stops.findIndex((row) => row.element === current);
    if (at < 0) at = direction > 0 ? stops.findLastIndex((row) => place(row).top < middle - 1) : stops.findIndex((row) => place(row).top >= middle);
    const next = stops[Math.min(stops.length - 1, Math.max(0, at + direction))];
    if (!next) return;
    next.element.querySelector(".no").focus({ preventScroll: true });
    next.element.scrollIntoView({ block: "center" });
  };

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", reveal);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select")) return;
    if (event.key === "n") step(1);
    if (event.key === "p") step(-1);
  });
  for (const figure of document.querySelectorAll(".picture")) {
    const tell = figure.querySelector(".tell");
    const say = (event) => {
      const title = event.target.closest?.("a")?.querySelector("title");
      tell.textContent = title ? title.textContent : tell.dataset.default;
    };
    for (const kind of ["pointerover", "focusin"]) figure.querySelector("svg").addEventListener(kind, say);
  }

  if (!rows.some((row) => row.findings.length)) form.querySelector("[value=all]").defaultChecked = true;
  form.hidden = false;
  filter();
  reveal();
})();
