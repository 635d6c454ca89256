(function () {
  "use strict";
  var all = function (selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); };

  /* A link into something folded unfolds it, and a cited passage is lit to its exact end. */
  function arrive() {
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    if (window.CSS && CSS.highlights) { CSS.highlights.delete("cited"); }
    if (!target) { return; }
    for (var up = target.parentElement; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") { up.open = true; }
    }
    target.scrollIntoView();
    var span = /-(\d+)-(\d+)$/.exec(id);
    var paragraph = target.closest("p");
    if (!span || !paragraph || !window.Highlight || !CSS.highlights) { return; }
    var left = span[2] - span[1];
    var range = document.createRange();
    var walker = document.createTreeWalker(target.closest(".text"), NodeFilter.SHOW_TEXT, {
      acceptNode: function (node) {
        return node.parentElement.closest(".margin, .only-mark") || !node.parentElement.closest("p")
          ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
      }
    });
    walker.currentNode = target;
    var node = walker.nextNode();
    if (!node) { return; }
    range.setStart(node, 0);
    var last = node.parentElement.closest("p");
    while (node) {
      var home = node.parentElement.closest("p");
      if (home !== last) { left -= 2; last = home; }
      if (node.length >= left) { range.setEnd(node, Math.max(0, left)); break; }
      range.setEnd(node, node.length);
      left -= node.length;
      node = walker.nextNode();
    }
    CSS.highlights.set("cited", new Highlight(range));
  }
  addEventListener("hashchange", arrive);
  if (location.hash) { arrive(); }

  /* Pointing at a text of the stemma lights its own arrows and neighbours. */
  all("svg.stemma").forEach(function (svg) {
    function light(event) {
      var link = event.target.closest("a");
      all(".lit", svg).forEach(function (lit) { lit.classList.remove("lit"); });
      svg.classList.toggle("hushed", !!link);
      if (!link) { return; }
      var names = {};
      link.classList.add("lit");
      if (link.dataset.name) { names[link.dataset.name] = true; }
      all("a.edge", svg).forEach(function (edge) {
        if (edge === link || edge.dataset.from === link.dataset.name || edge.dataset.to === link.dataset.name) {
          edge.classList.add("lit");
          names[edge.dataset.from] = names[edge.dataset.to] = true;
        }
      });
      all("a.node", svg).forEach(function (node) { if (names[node.dataset.name]) { node.classList.add("lit"); } });
    }
    svg.addEventListener("mouseover", light);
    svg.addEventListener("focusin", light);
    svg.addEventListener("mouseleave", function () { svg.classList.remove("hushed"); });
    svg.addEventListener("focusout", function () { svg.classList.remove("hushed"); });
  });

  /* Open or fold all articles; show those of one line. */
  all(".readers").forEach(function (section) {
    var readers = all(".reader", section);
    if (readers.length < 2) { return; }
    var tools = document.createElement("div");
    tools.className = "tools";
    function button(text, act) {
      var made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", function () { act(made); });
      tools.appendChild(made);
      return made;
    }
    var open = button("Open all", function () {
      var folds = readers.map(function (reader) { return reader.querySelector("details"); });
      var unfold = folds.some(function (fold) { return !fold.open; });
      folds.forEach(function (fold) { fold.open = unfold; });
      open.textContent = unfold ? "Fold all" : "Open all";
    });
    var lines = [];
    readers.forEach(function (reader) {
      var line = reader.dataset.line;
      if (lines.indexOf(line) < 0) { lines.push(line); }
    });
    if (lines.length > 1 && lines.length <= 26) {
      var buttons = lines.map(function (line) {
        return button("Line " + line, function (made) {
          var only = made.getAttribute("aria-pressed") !== "true";
          buttons.forEach(function (other) { other.setAttribute("aria-pressed", String(other === made && only)); });
          readers.forEach(function (reader) { reader.hidden = only && reader.dataset.line !== line; });
        });
      });
      buttons.forEach(function (made) { made.setAttribute("aria-pressed", "false"); });
    }
    section.insertBefore(tools, readers[0]);
  });

  /* Paper has no folds. */
  var folded = [];
  addEventListener("beforeprint", function () {
    folded = all("details.story, .many, .reader > details, .verdict > details, .facts > details, .figures > details")
      .filter(function (fold) { return !fold.open; });
    folded.forEach(function (fold) { fold.open = true; });
  });
  addEventListener("afterprint", function () { folded.forEach(function (fold) { fold.open = false; }); });
})();
