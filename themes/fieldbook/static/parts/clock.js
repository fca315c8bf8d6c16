// @ts-check
"use strict";

/** A clock that leads through a session, made of the table of its steps: minutes, step, method. */
(function () {
  const { button, digits, drawings, fullScreen, layer, make, word } = trainer;

  /**
   * @typedef {{ minutes: number, name: string, method: string }} Step
   * `used`: milliseconds of the step that had passed at `since`, or in all while the clock stands; `since` and
   * `began` in milliseconds since 1970.
   * @typedef {{ minutes: number[], at: number, used: number, since: number | null, began: number | null }} State
   */

  const MINUTE = 60000;
  /** The zeros of the scripts that our languages write. */
  const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xde6, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

  const opener = document.querySelector("button[name=clock]");
  const planned = Number(opener?.getAttribute("data-total"));
  const steps = read(opener?.getAttribute("data-section") ?? "");
  if (steps.length === 0) {
    return;
  }
  const store = `clock ${location.pathname}`;
  let state = kept() ?? fresh();
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let ticking;
  /** What keeps the screen on. @type {Promise<{ release(): Promise<void> }> | undefined} */
  let lock;
  /** What the list of steps says. */
  let drawn = "";

  const view = layer("clock", { shown, hidden, key });
  const place = make("p", "place");
  const name = make("h2");
  const method = make("p", "method");
  const left = make("p", "left");
  left.setAttribute("role", "timer");
  const bar = make("progress");
  bar.setAttribute("aria-hidden", "true");
  const then = make("p", "then");
  const total = make("dd");
  const began = make("dd");
  const ends = make("dd");
  const list = make("ol", "steps");
  const live = make("p", "vh");
  live.setAttribute("aria-live", "polite");
  const run = button(word("clock-begin"), "", toggle);
  run.classList.add("run");
  const back = button(word("clock-back"), "", () => turn(-1), drawings.back);
  const next = button(word("clock-next"), "", () => turn(1), drawings.next);
  const less = button(word("clock-less"), "-", () => extend(-1), drawings.less);
  const more = button(word("clock-more"), "+", () => extend(1), drawings.more);
  const reset = button(word("clock-again"), "", restart, drawings.again);
  back.classList.add("turn");
  next.classList.add("turn");
  const corner = make("div", "corner");
  if (document.fullscreenEnabled) {
    corner.append(button(word("full-screen"), "F", () => fullScreen(view.element), drawings.full));
  }
  corner.append(button(word("close"), "Esc", view.close, drawings.close));
  const fact = (/** @type {string} */ label, /** @type {HTMLElement} */ value) =>
    make("div", "", make("dt", "", word(label)), value);
  const now = make("div", "now", place, name, method, left, bar, then);
  now.append(make("div", "run-row", back, run, next), make("div", "run-row", less, more, reset));
  const all = make("div", "all-steps");
  all.append(make("dl", "", fact("clock-left", total), fact("clock-began", began), fact("clock-ends", ends)));
  const sum = steps.reduce((sum, step) => sum + step.minutes, 0);
  if (sum !== planned) {
    const note = make("p", "notice", word("clock-differ", { sum: digits(sum), total: digits(planned) }));
    note.setAttribute("role", "note");
    all.append(note);
  }
  all.append(list);
  view.element.append(corner, now, all, live);
  document.addEventListener("visibilitychange", wake);
  view.open();

  /**
   * The steps in the first table of a section.
   * @param {string} section
   * @returns {Step[]}
   */
  function read(section) {
    let node = document.getElementById(section)?.nextElementSibling ?? null;
    while (node && node.tagName !== "H2" && !node.querySelector("tbody tr")) {
      node = node.nextElementSibling;
    }
    const rows = Array.from(node?.querySelectorAll("tbody tr") ?? []);
    const found = rows.map(({ children }) => {
      const text = (/** @type {number} */ at) => children[at]?.textContent?.trim() ?? "";
      return { minutes: number(text(0)), name: text(1), method: text(2) };
    });
    return found.filter(({ minutes }) => minutes > 0);
  }

  /**
   * The first number of a text, in any digits; 0 without one.
   * @param {string} text
   */
  function number(text) {
    const plain = text.replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((zero) => code >= zero && code < zero + 10);
      return zero === undefined ? digit : String(code - zero);
    });
    return Number(/\d+/.exec(plain)?.[0] ?? 0);
  }

  /** @returns {State} */
  function fresh() {
    return { minutes: steps.map(({ minutes }) => minutes), at: 0, used: 0, since: null, began: null };
  }

  /** What was left when the page was loaded again. @returns {State | undefined} */
  function kept() {
    try {
      const { of, ...state } = JSON.parse(sessionStorage.getItem(store) ?? "");
      return of === plan() ? state : undefined;
    } catch {
      return undefined;
    }
  }

  function keep() {
    try {
      sessionStorage.setItem(store, JSON.stringify({ ...state, of: plan() }));
    } catch {
      // A browser that keeps nothing: the clock runs as long as the page is there.
    }
  }

  /** The table as it stands: what was kept for another one is of no use. */
  function plan() {
    return steps.map(({ minutes }) => minutes).join(" ");
  }

  /** Milliseconds that are left of the step; below 0 when it takes longer. */
  function leftOfStep() {
    const running = state.since === null ? 0 : Date.now() - state.since;
    return (state.minutes[state.at] ?? 0) * MINUTE - state.used - running;
  }

  function toggle() {
    if (state.at >= steps.length) {
      return;
    }
    const time = Date.now();
    if (state.since === null) {
      state.since = time;
      state.began ??= time;
    } else {
      state.used += time - state.since;
      state.since = null;
    }
    changed();
  }

  /** @param {number} by */
  function turn(by) {
    const to = Math.min(Math.max(state.at + by, 0), steps.length);
    if (to === state.at && by > 0) {
      return;
    }
    state.at = to;
    state.used = 0;
    state.since = state.since === null || to === steps.length ? null : Date.now();
    changed();
    live.textContent = to === steps.length ? word("clock-done") : `${place.textContent}: ${name.textContent}`;
  }

  /** @param {number} by minutes */
  function extend(by) {
    if (state.at < steps.length) {
      state.minutes[state.at] = Math.max(state.minutes[state.at] + by, 1);
      changed();
    }
  }

  function restart() {
    state = fresh();
    changed();
  }

  function changed() {
    keep();
    draw();
    wake();
  }

  /**
   * Minutes and seconds, with hours where there are any.
   * @param {number} time in milliseconds
   */
  function span(time) {
    const seconds = Math.ceil(Math.abs(time) / 1000);
    const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
    const two = (/** @type {number} */ part) => String(part).padStart(2, "0");
    const end = `${two(minutes)}:${two(seconds % 60)}`;
    return digits(hours > 0 ? `${hours}:${end}` : end);
  }

  /** The time of day. @param {number} time */
  function day(time) {
    const date = new Date(time);
    return digits(`${String(date.getHours()).padStart(2, "0")}:${String(date.getMinutes()).padStart(2, "0")}`);
  }

  function draw() {
    const isOver = state.at >= steps.length;
    const step = steps[state.at];
    const rest = leftOfStep();
    const after = state.minutes.slice(state.at + 1).reduce((sum, minutes) => sum + minutes, 0) * MINUTE;
    const all = isOver ? 0 : Math.max(rest, 0) + after;
    const following = steps[state.at + 1];
    place.textContent = isOver ? "" : `${digits(state.at + 1)} / ${digits(steps.length)}`;
    name.textContent = isOver ? word("clock-done") : step.name;
    method.textContent = isOver ? "" : step.method;
    left.hidden = bar.hidden = isOver;
    const isLate = !isOver && rest < 0;
    const label = word(isLate ? "clock-over" : "clock-step-left");
    left.replaceChildren(make("span", "label", label), make("bdi", "", span(rest)));
    view.element.classList.toggle("late", isLate);
    bar.max = (state.minutes[state.at] ?? 1) * MINUTE;
    bar.value = Math.max(bar.max - rest, 0);
    then.textContent = following ? word("clock-then", { step: following.name }) : "";
    total.textContent = span(all);
    began.textContent = state.began === null ? "–" : day(state.began);
    ends.textContent = isOver ? "–" : day(Date.now() + all);
    run.textContent = run.title = word(state.since === null ? "clock-begin" : "clock-pause");
    run.hidden = isOver;
    back.setAttribute("aria-disabled", String(state.at === 0));
    next.setAttribute("aria-disabled", String(isOver));
    rows();
  }

  /** The list is drawn again only when it says something else, so that it can be read in peace. */
  function rows() {
    const says = `${state.at} ${state.minutes.join(" ")}`;
    if (says === drawn) {
      return;
    }
    drawn = says;
    const items = steps.map((step, at) => {
      const item = make("li", "", make("span", "minutes", digits(state.minutes[at])), make("span", "", step.name));
      if (at === state.at) {
        item.setAttribute("aria-current", "step");
      }
      return item;
    });
    list.replaceChildren(...items);
  }

  function shown() {
    list.lang = name.lang = method.lang = document.querySelector(".body")?.getAttribute("lang") ?? "";
    draw();
    ticking = setInterval(draw, 250);
    run.focus({ preventScroll: true });
    wake();
  }

  function hidden() {
    clearInterval(ticking);
    wake();
  }

  /** Keeps the screen on while the clock runs, where the browser can; a hidden tab loses that by itself. */
  function wake() {
    const isSeen = !view.element.hidden && document.visibilityState === "visible";
    if (!isSeen || state.since === null) {
      lock?.then((held) => held.release()).catch(() => undefined);
      lock = undefined;
    } else {
      lock ??= /** @type {any} */ (navigator).wakeLock?.request("screen");
      // A device that saves its battery refuses.
      lock?.catch(() => undefined);
    }
    if (isSeen) {
      draw();
    }
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    const isReversed = document.documentElement.dir === "rtl";
    const onButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (event.key === " " && !onButton) {
      toggle();
    } else if (event.key === (isReversed ? "ArrowLeft" : "ArrowRight") || event.key === "PageDown") {
      turn(1);
    } else if (event.key === (isReversed ? "ArrowRight" : "ArrowLeft") || event.key === "PageUp") {
      turn(-1);
    } else if (event.key === "+" || event.key === "=") {
      extend(1);
    } else if (event.key === "-") {
      extend(-1);
    } else if (event.code === "KeyF") {
      fullScreen(view.element);
    } else {
      return false;
    }
    return true;
  }
})();
