// Small menus: the arrow keys go from one item to another, Home and End to the first and the last.

const ITEMS = '[role^="menuitem"]:not([disabled])';

function goal(items, at, key) {
    switch (key) {
        case 'ArrowDown': return items[(at + 1) % items.length];
        case 'ArrowUp': return items[(at - 1 + items.length) % items.length];
        case 'Home': return items[0];
        case 'End': return items[items.length - 1];
        default: return null;
    }
}

document.addEventListener('keydown', (event) => {
    const item = event.target instanceof Element ? event.target.closest(ITEMS) : null;
    const menu = item?.closest('[role="menu"]');
    if (!menu) {
        return;
    }
    const items = [...menu.querySelectorAll(ITEMS)];
    const next = goal(items, items.indexOf(item), event.key);
    if (next) {
        event.preventDefault();
        next.focus();
    }
});
