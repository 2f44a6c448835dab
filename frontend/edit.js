// Editing in the list by keys: which cell opens its input, where the next one is, and what is typed
// while that is on its way.

const CELL = '.bureau-edit-cell';
const FREE = `${CELL}:not([data-locked])`;
const PATIENCE = 8000;

let typed = [];
let until = 0;

function waiting() {
    return performance.now() < until;
}

// For the input to come. What was typed for one that never came goes into no other.
function wait() {
    if (!waiting()) {
        typed = [];
    }
    until = performance.now() + PATIENCE;
}

function tableCell(cell) {
    return cell.closest('vaadin-grid-cell-content')?.assignedSlot?.parentElement;
}

function inside(td) {
    const content = td.querySelector('slot')?.assignedElements()[0];
    return content?.querySelector(FREE);
}

// The cells of a row that can be edited, as they stand.
function free(tr) {
    return [...tr.children]
        .sort((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
        .map(inside)
        .filter(Boolean);
}

function rowsAround(tr) {
    const rows = [...tr.parentElement.children].filter((each) => !each.hidden);
    return rows.sort((one, other) => one.index - other.index);
}

function following(cell, step, pick) {
    const tr = tableCell(cell)?.parentElement;
    const rows = tr ? rowsAround(tr) : [];
    for (let at = rows.indexOf(tr) + step; at >= 0 && at < rows.length; at += step) {
        const found = pick(free(rows[at]));
        if (found) {
            return found;
        }
    }
    return null;
}

const WAYS = {
    next: (cell) => beside(cell, 1),
    previous: (cell) => beside(cell, -1),
    down: (cell) => following(cell, 1, (cells) =>
        cells.find((each) => each.dataset.column === cell.dataset.column)),
    restore: () => null,
    leave: () => null,
};

function beside(cell, step) {
    const cells = free(tableCell(cell).parentElement);
    return cells[cells.indexOf(cell) + step]
        ?? following(cell, step, (others) => others.at(step > 0 ? 0 : -1));
}

function key(cell) {
    return cell ? `${cell.dataset.column} ${cell.dataset.row}` : '';
}

function tell(cell, name, detail) {
    cell.closest('.bureau-rows')?.dispatchEvent(new CustomEvent(name, { detail }));
}

function begin(cell) {
    wait();
    tell(cell, 'bureau-edit', { cell: key(cell) });
}

// The input hands over what was typed when it loses the focus; then it is closed.
function end(cell, how) {
    const next = WAYS[how](cell);
    if (how !== 'leave') {
        wait();
        document.activeElement?.blur();
    }
    setTimeout(() => tell(cell, 'bureau-edit-end', { how, cell: key(next) }));
}

function unfolded(cell) {
    return [...cell.querySelectorAll('*')].some((each) => each.opened === true);
}

// Of what a picker found for the words that were typed, the first is meant.
function takeFirst(cell) {
    const picker = cell.querySelector('vaadin-combo-box');
    if (picker?.opened && picker.filter && picker._focusedIndex < 0) {
        picker._focusedIndex = 0;
    }
}

function wayOf(event, cell) {
    if (event.key === 'Tab' || event.key === 'Enter') {
        takeFirst(cell);
    }
    if (event.key === 'Tab') {
        return event.shiftKey ? 'previous' : 'next';
    }
    const own = unfolded(cell) || event.target.closest('textarea, vaadin-button, button');
    if (event.key === 'Escape') {
        return unfolded(cell) ? '' : 'restore';
    }
    return event.key === 'Enter' && !own ? 'down' : '';
}

// Typed while the next input is not there yet.
function keep(event) {
    if (event.key.length === 1 || /^(Tab|Enter|Escape)$/.test(event.key)) {
        typed.push({ key: event.key, shiftKey: event.shiftKey });
    }
    return true;
}

// What was typed goes into the input up to the key that leaves it, the rest into the next one.
function replay() {
    const target = document.activeElement;
    const cell = target?.closest(`${CELL}[data-open]`);
    const found = typed.findIndex((each) => each.key.length > 1);
    const at = found < 0 ? typed.length : found;
    const words = typed.slice(0, at).map((each) => each.key).join('');
    const leaving = typed[at];
    typed = cell ? typed.slice(at + 1) : [];
    if (cell && words) {
        document.execCommand('insertText', false, words);
    }
    const way = cell && leaving && wayOf({ ...leaving, target }, cell);
    if (way) {
        end(cell, way);
    } else {
        until = 0;
    }
}

function act(event) {
    if (waiting()) {
        return keep(event);
    }
    const target = event.composedPath()[0];
    if (target instanceof HTMLTableCellElement && event.target.closest('.bureau-rows')) {
        const cell = inside(target);
        const opens = cell && /^(F2|Enter)$/.test(event.key);
        if (opens) {
            begin(cell);
        }
        return opens;
    }
    const cell = event.target.closest?.(`${CELL}[data-open]`);
    const way = cell && wayOf(event, cell);
    if (way) {
        end(cell, way);
    }
    return way;
}

function save() {
    const button = document.querySelector('.bureau-edit-save');
    if (!button?.checkVisibility()) {
        return false;
    }
    const cell = document.activeElement?.closest(CELL);
    if (cell) {
        const place = tableCell(cell);
        document.activeElement.blur();
        place?.focus();
    }
    setTimeout(() => button.click());
    return true;
}

document.addEventListener('keydown', (event) => {
    const command = event.ctrlKey || event.metaKey;
    const done = command && event.key.toLowerCase() === 's'
        ? save()
        : !command && !event.altKey && document.querySelector(CELL) && act(event);
    if (done) {
        event.preventDefault();
        event.stopImmediatePropagation();
    }
}, true);

document.addEventListener('bureau-edit-ready', replay);

// Whoever takes the mouse waits no longer.
document.addEventListener('pointerdown', () => {
    until = 0;
    typed = [];
}, true);

document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const cell = target?.closest(`${FREE}:not([data-open])`);
    if (cell && !target.closest('a, button, vaadin-button')) {
        begin(cell);
    }
});

document.addEventListener('focusout', (event) => {
    const cell = event.target.closest?.(`${CELL}[data-open]`);
    if (cell && !waiting() && document.hasFocus()) {
        setTimeout(() => {
            if (!waiting() && cell.isConnected && cell.matches('[data-open]')
                && !cell.contains(document.activeElement) && !unfolded(cell)) {
                end(cell, 'leave');
            }
        });
    }
});

window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('.bureau-edit-bar[data-dirty]')) {
        event.preventDefault();
    }
});
