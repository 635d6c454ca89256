(function () {
  "use strict";
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var stories = all(".story-row");
  var singles = all("#singles > li");
  if (stories.length + singles.length < 2) { return; }
  var list = document.getElementById("stories");
  var fold = document.getElementById("singles") && document.getElementById("singles").closest("details");

  function plain(text) { return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, ""); }
  var texts = new Map();
  function textOf(row) {
    var text = texts.get(row);
    if (text === undefined) { text = plain(row.textContent + " " + (row.dataset.outlets || "")); texts.set(row, text); }
    return text;
  }
  var number = function (row, name) { return Number(row.dataset[name] || 0); };
  var orders = {
    size: function (a, b) { return number(b, "articles") - number(a, "articles"); },
    lines: function (a, b) { return number(b, "lines") - number(a, "lines"); },
    disputed: function (a, b) { return number(b, "disputed") - number(a, "disputed"); },
    changed: function (a, b) { return number(b, "changed") - number(a, "changed"); },
    newest: function (a, b) { return (b.dataset.last || "").localeCompare(a.dataset.last || ""); },
    oldest: function (a, b) { return (a.dataset.first || "9").localeCompare(b.dataset.first || "9"); }
  };

  var finder = document.createElement("div");
  finder.className = "finder";
  finder.setAttribute("role", "search");
  function field(words, control, tick) {
    var label = document.createElement("label");
    if (tick) { label.className = "tick"; label.append(control, words); } else { label.append(words, control); }
    finder.appendChild(label);
    control.addEventListener("input", later);
    return control;
  }
  function input(type) {
    var made = document.createElement("input");
    made.type = type;
    made.autocomplete = "off";
    return made;
  }
  var search = field("Search titles, outlets and first sentences", input("search"));
  var order = document.createElement("select");
  [["size", "Most articles"], ["lines", "Most lines"], ["disputed", "Most disagreements"], ["changed", "Most changes in copying"],
    ["newest", "Newest"], ["oldest", "Oldest"]].forEach(function (pair) { order.add(new Option(pair[1], pair[0])); });
  field("Order", order);
  var least = field("At least so many lines", input("number"));
  least.min = 1;
  var days = all("[data-first]").length > 0;
  var from = input("date");
  var to = input("date");
  if (days) {
    field("Published from", from);
    field("Published until", to);
  }
  var disputed = field("disagreement", input("checkbox"), true);
  var lost = field("missing source", input("checkbox"), true);
  var clear = document.createElement("button");
  clear.type = "button";
  clear.textContent = "Show all";
  clear.addEventListener("click", function () {
    [search, least, from, to].forEach(function (control) { control.value = ""; });
    [disputed, lost].forEach(function (control) { control.checked = false; });
    apply();
    search.focus();
  });
  finder.appendChild(clear);
  var count = document.createElement("output");
  count.setAttribute("aria-live", "polite");
  finder.appendChild(count);
  document.querySelector(".deck").after(finder);

  var waiting;
  function later() { clearTimeout(waiting); waiting = setTimeout(apply, 120); }

  function shows(row, words, single) {
    if (disputed.checked && !number(row, "disputed")) { return false; }
    if (lost.checked && !number(row, "lost")) { return false; }
    if (Number(least.value) > (single ? 1 : number(row, "lines"))) { return false; }
    var first = row.dataset.first || "";
    if (from.value && (row.dataset.last || first) < from.value) { return false; }
    if (to.value && (!first || first > to.value)) { return false; }
    var text = words.length ? textOf(row) : "";
    return words.every(function (word) { return text.indexOf(word) >= 0; });
  }
  // What was looked for is still there on the way back from a story, as long as the tab is open.
  var controls = [search, order, least, from, to, disputed, lost];
  var place = "stemma " + location.pathname;
  function keep() {
    try {
      sessionStorage.setItem(place, JSON.stringify(controls.map(function (control) {
        return control.type === "checkbox" ? control.checked : control.value;
      })));
    } catch (refused) { return; }
  }
  function restore() {
    try {
      var kept = JSON.parse(sessionStorage.getItem(place) || "[]");
      controls.forEach(function (control, i) {
        if (kept.length === controls.length) { control[control.type === "checkbox" ? "checked" : "value"] = kept[i]; }
      });
    } catch (refused) { return; }
  }
  function many(shown, one, more) { return shown.toLocaleString("en") + " " + (shown === 1 ? one : more); }

  var ordered = "size";
  function apply() {
    var words = plain(search.value).split(/\s+/).filter(Boolean);
    var shown = 0;
    stories.forEach(function (row) { row.hidden = !shows(row, words, false); shown += row.hidden ? 0 : 1; });
    var alone = 0;
    singles.forEach(function (row) { row.hidden = !shows(row, words, true); alone += row.hidden ? 0 : 1; });
    if (order.value !== ordered) {
      ordered = order.value;
      var sorted = stories.slice().sort(orders[ordered]);
      list.append.apply(list, sorted);
    }
    if (fold && words.length) { fold.open = alone > 0; }
    var filtered = shown + alone < stories.length + singles.length;
    clear.disabled = !filtered;
    count.textContent = many(shown, "story", "stories") + " of several articles, " + many(alone, "article", "articles")
      + " alone" + (filtered && !shown && !alone ? ": nothing is left, so look for less" : "");
    keep();
  }
  restore();
  apply();
})();
