// What only the browser can do for the frame: light or dark, the narrow sidebar, focus by key.

const root = document.documentElement;

function remember(name, value) {
    try {
        localStorage.setItem(name, value);
    } catch (refused) {
        // the choice then lasts as long as the page
    }
}

function recall(name) {
    try {
        return localStorage.getItem(name);
    } catch (refused) {
        return null;
    }
}

function chooseTheme(choice) {
    root.dataset.bureauTheme = choice;
    root.style.colorScheme = choice === 'system' ? 'light dark' : choice;
    remember('bureau.theme', choice);
    markTheme();
}

function markTheme() {
    const chosen = root.dataset.bureauTheme || 'system';
    for (const button of document.querySelectorAll('button[data-bureau-theme]')) {
        button.setAttribute('aria-pressed', String(button.dataset.bureauTheme === chosen));
    }
}

async function copy(button) {
    const source = document.getElementById(button.dataset.bureauCopy);
    await navigator.clipboard.writeText(source.textContent);
    button.querySelector('span').textContent = button.dataset.bureauCopied;
}

function narrow(rail) {
    root.toggleAttribute('data-bureau-rail', rail);
    remember('bureau.rail', rail ? 'yes' : 'no');
}

function typing(event) {
    const target = event.composedPath()[0];
    return target instanceof HTMLElement
        && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}

function focus(selector) {
    const target = [...document.querySelectorAll(selector)].find((each) =>
        each.checkVisibility({ visibilityProperty: true }),
    );
    if (target) {
        target.focus();
    }
    return Boolean(target);
}

// The search of the page, else the filter of the sidebar.
function search() {
    return focus('[data-bureau-search]') || focus('.bureau-sidebar-filter');
}

document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const theme = target?.closest('button[data-bureau-theme]');
    if (theme) {
        chooseTheme(theme.dataset.bureauTheme);
    } else if (target?.closest('[data-bureau-copy]')) {
        copy(target.closest('[data-bureau-copy]'));
    } else if (target?.closest('[data-bureau-rail-toggle]')) {
        narrow(!root.hasAttribute('data-bureau-rail'));
    } else {
        const jump = target?.closest('[data-bureau-focus]');
        if (jump) {
            focus(jump.dataset.bureauFocus);
        } else if (target?.closest('.bureau-user-open')) {
            requestAnimationFrame(markTheme);
        }
    }
});

document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === '/' && plain && !typing(event) && search()) {
        event.preventDefault();
    }
});

// Enter on any cell of a list opens its row.
function rowLink(cell) {
    const cells = [...cell.parentElement.querySelectorAll('td')];
    const contents = cells.flatMap((each) => each.querySelector('slot')?.assignedElements() ?? []);
    return contents.map((each) => each.querySelector('a.bureau-row-title')).find(Boolean);
}

document.addEventListener(
    'keydown',
    (event) => {
        const cell = event.composedPath()[0];
        if (event.key === 'Enter' && cell instanceof HTMLTableCellElement) {
            const link = rowLink(cell);
            if (link) {
                event.preventDefault();
                event.stopPropagation();
                link.click();
            }
        }
    },
    true,
);

root.toggleAttribute('data-bureau-rail', recall('bureau.rail') === 'yes');
new MutationObserver(markTheme).observe(document.body, { childList: true });
