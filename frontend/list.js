// What only the browser can do for lists: keys, and coming back to the row one came from.

const PLACES = 'bureau.places';
const KEPT = 20;
const PATIENCE = 4000;

// An element as StillElement describes it: a text, or its name, its attributes (properties after a
// dot) and what is in it.
function build(described) {
    if (typeof described === 'string') {
        return document.createTextNode(described);
    }
    const [name, attributes, ...children] = described;
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('.')) {
            element[key.slice(1)] = value;
        } else {
            element.setAttribute(key, value);
        }
    }
    element.append(...children.map(build));
    return element;
}

// Shows the cells of a column that are sent under this name.
window.bureauStill = (column, name) => {
    column.renderer = (root, _, { item }) => {
        const described = item[name];
        if (root.bureauStill !== described || !root.firstChild) {
            root.bureauStill = described;
            root.replaceChildren(...(described === undefined ? [] : [build(described)]));
        }
    };
};

function cellOf(event) {
    const cell = event.composedPath()[0];
    return cell instanceof HTMLTableCellElement && event.target.closest('.bureau-rows vaadin-grid')
        ? cell
        : null;
}

function contents(row) {
    return [...row.children].flatMap((cell) => cell.querySelector('slot')?.assignedElements() ?? []);
}

// Ticks the row; with the shift key the grid ticks all from the one ticked before.
function tick(row) {
    contents(row)
        .map((content) => content.querySelector('vaadin-checkbox'))
        .find(Boolean)
        ?.click();
}

function press(selector) {
    const button = [...document.querySelectorAll(selector)].find((each) => each.checkVisibility());
    button?.click();
    return Boolean(button);
}

// The rows that are seen: a list may have been a tree before.
function shownGrid() {
    return [...document.querySelectorAll('.bureau-rows vaadin-grid')]
        .find((grid) => grid.checkVisibility());
}

// From the search into the rows.
function enterRows() {
    const grid = shownGrid();
    const cell = grid?.shadowRoot.querySelector('#items tr:not([hidden]) td:nth-child(2)');
    cell?.focus();
    return Boolean(cell);
}

function part(name, words, ...children) {
    const element = document.createElement(name);
    element.textContent = words;
    element.append(...children);
    return element;
}

function keyMap(button) {
    const title = part('span', button.getAttribute('aria-label'));
    title.className = 'bureau-keys-title';
    const list = part('dl', '');
    for (const line of button.dataset.bureauKeys.split('\n')) {
        const [keys, words] = line.split('\t');
        const marks = keys.split(' ').map((key) => part('kbd', key));
        list.append(part('dt', '', part('span', '', ...marks)), part('dd', words));
    }
    const close = part('button', button.dataset.bureauKeysClose);
    close.className = 'bureau-button';
    const form = part('form', '', close);
    form.method = 'dialog';
    const dialog = part('dialog', '', title, list, form);
    dialog.className = 'bureau-keys';
    dialog.setAttribute('aria-label', title.textContent);
    dialog.addEventListener('close', () => dialog.remove());
    return dialog;
}

function showKeys() {
    const button = document.querySelector('[data-bureau-keys]');
    if (button) {
        const dialog = keyMap(button);
        document.body.append(dialog);
        dialog.showModal();
    }
    return Boolean(button);
}

function typing(event) {
    const target = event.composedPath()[0];
    return target instanceof HTMLElement
        && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

const KEYS = {
    '?': showKeys,
    a: () => press('.bureau-list [data-bureau-key="add"]'),
    p: () => press('[data-bureau-key="list.previous"]:not([disabled])'),
    n: () => press('[data-bureau-key="list.next"]:not([disabled])'),
};

function act(event) {
    const cell = cellOf(event);
    if (cell && event.key.toLowerCase() === 'x') {
        tick(cell.parentElement);
        return true;
    }
    if (event.key === 'ArrowDown' && event.target.closest('[data-bureau-search]')) {
        return enterRows();
    }
    const shifted = event.shiftKey && event.key !== '?';
    return !typing(event) && !shifted && KEYS[event.key]?.();
}

// Keys belong to what is in front of the list.
function covered() {
    return document.querySelector('vaadin-dialog[opened], vaadin-popover[opened], dialog[open]');
}

document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && document.querySelector('.bureau-list') && !covered() && act(event)) {
        event.preventDefault();
    }
});

document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-bureau-keys]')) {
        showKeys();
    } else if (target?.closest('a.bureau-row-title')) {
        leave(target.closest('a.bureau-row-title'));
    }
}, true);

function places() {
    try {
        return JSON.parse(sessionStorage.getItem(PLACES)) ?? [];
    } catch (unreadable) {
        return [];
    }
}

function here() {
    return location.pathname + location.search;
}

// The row's own address, without the way back that is part of its link.
function rowOf(link) {
    return link.href.replace(/[?#].*$/, '');
}

// Remembers which row of which list is opened, and where it stands.
function leave(link) {
    const grid = link.closest('vaadin-grid');
    const place = { list: here(), row: rowOf(link), top: grid?.$.table.scrollTop ?? 0 };
    const others = places().filter((each) => each.list !== place.list);
    sessionStorage.setItem(PLACES, JSON.stringify([place, ...others].slice(0, KEPT)));
}

function focusRow(grid, link) {
    const slot = link.closest('vaadin-grid-cell-content')?.slot;
    grid.shadowRoot.querySelector(`slot[name="${CSS.escape(slot)}"]`)?.closest('td')?.focus();
}

function forget(place) {
    const others = places().filter((each) => each.list !== place.list);
    sessionStorage.setItem(PLACES, JSON.stringify(others));
}

// Scrolls to where the list was left, as soon as its address and its rows are there, unless the
// reader goes elsewhere first.
function comeBack(grid) {
    let until = performance.now() + PATIENCE;
    for (const elsewhere of ['wheel', 'pointerdown', 'keydown']) {
        addEventListener(elsewhere, () => { until = 0; }, { once: true, passive: true });
    }
    const look = () => {
        const place = places().find((each) => each.list === here());
        const link = place && [...grid.querySelectorAll('a.bureau-row-title')].find(
            (each) => rowOf(each) === place.row && each.checkVisibility(),
        );
        if (place) {
            grid.$.table.scrollTop = place.top;
        }
        if (link) {
            forget(place);
            focusRow(grid, link);
        } else if (performance.now() < until && grid.isConnected) {
            requestAnimationFrame(look);
        }
    };
    look();
}

const known = new WeakSet();

new MutationObserver(() => {
    const grid = shownGrid();
    if (grid?.shadowRoot && grid.$ && !known.has(grid)) {
        known.add(grid);
        comeBack(grid);
    }
}).observe(document.body, { childList: true, subtree: true });
