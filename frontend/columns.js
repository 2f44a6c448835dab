// Copying cells of lists, which only the browser can do.

const ICON = 'vaadin:copy-o';
const DONE = 'vaadin:check';
const SHOWN = 1500;

// What a cell says; the whole of it where it is cut or told in other words.
function wordsOf(content) {
    const whole = content.querySelector('.bureau-moment[title]') ?? content;
    return (whole.title || whole.textContent).trim();
}

function rowsOf(element) {
    return element.closest?.('.bureau-rows');
}

// The content of a cell among the rows, not of a head, nor of the boxes that select rows.
function contentOf(target) {
    const content = target.closest?.('vaadin-grid-cell-content');
    const cell = content?.assignedSlot?.closest('td');
    return cell?.closest('#items') && !content.querySelector('vaadin-checkbox') && wordsOf(content)
        ? content
        : null;
}

function copyByHand(words) {
    const area = document.createElement('textarea');
    area.value = words;
    area.style.position = 'fixed';
    document.body.append(area);
    const before = document.activeElement;
    area.select();
    document.execCommand('copy');
    area.remove();
    before?.focus?.();
}

// Pages without encryption have no clipboard of their own.
function put(words) {
    if (navigator.clipboard) {
        navigator.clipboard.writeText(words).catch(() => copyByHand(words));
    } else {
        copyByHand(words);
    }
}

function button(rows) {
    const known = rows.querySelector(':scope > .bureau-copy');
    if (known) {
        return known;
    }
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'bureau-copy';
    made.tabIndex = -1;
    made.title = rows.dataset.bureauCell;
    made.setAttribute('aria-label', rows.dataset.bureauCell);
    const icon = document.createElement('vaadin-icon');
    icon.setAttribute('icon', ICON);
    made.append(icon);
    const said = document.createElement('span');
    said.className = 'bureau-copied';
    said.setAttribute('role', 'status');
    made.addEventListener('click', () => copy(rows, made.content));
    rows.append(made, said);
    return made;
}

function copy(rows, content) {
    if (!content) {
        return;
    }
    put(wordsOf(content));
    const icon = button(rows).firstElementChild;
    const said = rows.querySelector(':scope > .bureau-copied');
    icon.setAttribute('icon', DONE);
    said.textContent = rows.dataset.bureauCellDone;
    setTimeout(() => {
        icon.setAttribute('icon', ICON);
        said.textContent = '';
    }, SHOWN);
}

function show(rows, content) {
    const copier = button(rows);
    const cell = content.assignedSlot.closest('td').getBoundingClientRect();
    const home = rows.getBoundingClientRect();
    copier.content = content;
    copier.hidden = false;
    const right = Math.min(cell.right, home.right - 12);
    copier.style.left = `${right - home.left - 30}px`;
    copier.style.top = `${cell.top - home.top + (cell.height - 26) / 2}px`;
}

function hide(rows) {
    const copier = rows?.querySelector(':scope > .bureau-copy');
    if (copier) {
        copier.hidden = true;
    }
}

document.addEventListener('pointerover', (event) => {
    const rows = event.pointerType === 'mouse' && rowsOf(event.target);
    if (!rows || event.target.closest('.bureau-copy')) {
        return;
    }
    const content = contentOf(event.target);
    if (content) {
        show(rows, content);
    } else {
        hide(rows);
    }
});

document.addEventListener('pointerout', (event) => {
    const rows = rowsOf(event.target);
    if (rows && !rows.contains(event.relatedTarget)) {
        hide(rows);
    }
});

document.addEventListener('scroll', (event) => {
    const grid = event.composedPath()[0]?.getRootNode?.().host;
    hide(grid && rowsOf(grid));
}, true);

// Ctrl and C copy the cell that has the focus, unless something is marked.
document.addEventListener('keydown', (event) => {
    const cell = event.composedPath()[0];
    const wanted = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c';
    if (!wanted || !(cell instanceof HTMLTableCellElement) || !getSelection().isCollapsed) {
        return;
    }
    const rows = rowsOf(event.target);
    const content = cell.querySelector('slot')?.assignedElements()[0];
    if (rows && content && contentOf(content)) {
        event.preventDefault();
        copy(rows, content);
    }
});
