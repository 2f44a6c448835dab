// Trees by keys: the right arrow unfolds a row, the left one folds it or goes to the row above.

function toggleIn(cell) {
    return cell?.querySelector('slot')?.assignedElements()
        .map((content) => content.querySelector('vaadin-grid-tree-toggle'))
        .find(Boolean);
}

function cellOf(event) {
    const cell = event.composedPath()[0];
    return cell instanceof HTMLTableCellElement && event.target.closest('.bureau-tree vaadin-grid')
        ? cell
        : null;
}

// The cell of the nearest row before this one that stands further out.
function cellAbove(cell, toggle) {
    const rows = [...cell.closest('#items').children]
        .filter((row) => !row.hidden && row.index < cell.parentElement.index)
        .sort((one, other) => other.index - one.index);
    const place = [...cell.parentElement.children].indexOf(cell);
    return rows
        .map((row) => row.children[place])
        .find((other) => (toggleIn(other)?.level ?? toggle.level) < toggle.level);
}

function turn(cell, toggle, key) {
    const wanted = key === 'ArrowRight';
    if (!toggle.leaf && toggle.expanded !== wanted) {
        toggle.click();
        return true;
    }
    const above = wanted ? null : cellAbove(cell, toggle);
    above?.focus();
    return Boolean(above);
}

document.addEventListener('keydown', (event) => {
    const cell = /^Arrow(Left|Right)$/.test(event.key) ? cellOf(event) : null;
    const toggle = toggleIn(cell);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (toggle && plain && turn(cell, toggle, event.key)) {
        event.preventDefault();
        event.stopPropagation();
    }
}, true);
