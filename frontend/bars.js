// Bars over time: dragging over several chooses them together, the arrow keys go from one to
// another, with the shift key they choose several, and Enter takes them.

const BARS = '.bureau-bars';
let first = null;
let anchor = null;

function barOf(event) {
    return event.target instanceof Element ? event.target.closest('.bureau-bar-of-rows') : null;
}

function mark(from, to) {
    const bars = [...from.parentElement.children];
    const ends = [bars.indexOf(from), bars.indexOf(to)].sort((one, other) => one - other);
    bars.forEach((bar, at) =>
        bar.classList.toggle('bureau-bar-chosen', at >= ends[0] && at <= ends[1])
    );
    return ends;
}

function clear(chart) {
    chart?.querySelectorAll('.bureau-bar-chosen').forEach((bar) =>
        bar.classList.remove('bureau-bar-chosen')
    );
}

function take(from, to) {
    const [start, end] = mark(from, to);
    from.parentElement.dispatchEvent(
        new CustomEvent('bureau-bars', { detail: { from: start, to: end } })
    );
}

function under(event) {
    const element = document.elementFromPoint(event.clientX, event.clientY);
    const bar = element?.closest('.bureau-bar-of-rows');
    return bar && bar.parentElement === first.parentElement ? bar : null;
}

document.addEventListener('pointerdown', (event) => {
    first = barOf(event);
    first?.releasePointerCapture?.(event.pointerId);
});

document.addEventListener('pointermove', (event) => {
    const bar = first && under(event);
    if (bar) {
        mark(first, bar);
    }
});

document.addEventListener('pointerup', (event) => {
    const bar = first && under(event);
    if (bar && bar !== first) {
        take(first, bar);
    } else if (first) {
        clear(first.parentElement);
    }
    first = null;
});

document.addEventListener('pointercancel', () => {
    clear(first?.parentElement);
    first = null;
});

// Where a stretch was begun by keys; nowhere once other bars have come.
function begun(bar) {
    return anchor?.parentElement === bar.parentElement ? anchor : null;
}

function step(event, bar) {
    const towards = { ArrowLeft: 'previousElementSibling', ArrowRight: 'nextElementSibling' };
    const next = bar[towards[event.key]];
    if (!next) {
        return;
    }
    bar.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    anchor = event.shiftKey ? (begun(bar) ?? bar) : null;
    if (anchor) {
        mark(anchor, next);
    } else {
        clear(bar.parentElement);
    }
}

document.addEventListener('keydown', (event) => {
    const bar = barOf(event);
    if (!bar?.closest(BARS)) {
        return;
    }
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        event.preventDefault();
        step(event, bar);
    } else if (begun(bar) && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        take(anchor, bar);
        anchor = null;
    } else if (event.key === 'Escape') {
        clear(bar.parentElement);
        anchor = null;
    }
});
