// Asks before a page with unsaved changes is closed, says that forms are still open, and lets
// pickers take what was typed into them before it is saved.

window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('.bureau-form[data-dirty]')) {
        event.preventDefault();
    }
});

const beats = new WeakMap();

setInterval(() => {
    for (const open of document.querySelectorAll('.bureau-companions[data-beat]')) {
        const now = Date.now();
        if (now - (beats.get(open) ?? now) >= Number(open.dataset.beat)) {
            open.dispatchEvent(new CustomEvent('bureau-beat'));
            beats.set(open, now);
        } else if (!beats.has(open)) {
            beats.set(open, now);
        }
    }
}, 1000);

const PICKERS = 'vaadin-date-picker, vaadin-time-picker, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-select';
const PASSING = 'vaadin-notification, vaadin-notification-container, vaadin-notification-card, vaadin-tooltip, '
    + 'vaadin-tooltip-overlay, vaadin-details, vaadin-accordion-panel, vaadin-dialog.bureau-drawer';

const open = (within) => [...document.querySelectorAll(`${within} [opened]`)];

// Ctrl+S saves, Alt+Z takes a save back, Alt with a page key leads to the row before or after.
const commands = (event) => event.ctrlKey !== event.altKey
    && (event.ctrlKey ? ['s'] : ['z', 'pageup', 'pagedown']).includes(event.key.toLowerCase());

// An open calendar or list takes what was typed only when it closes, which no blur makes it do.
window.addEventListener('keydown', (event) => {
    const pickers = open('.bureau-form').filter((one) => one.matches(PICKERS));
    if (!commands(event) || pickers.length === 0 || !event.isTrusted) {
        return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const picker of pickers) {
        picker.opened = false;
    }
    const { key, code, ctrlKey, altKey, shiftKey } = event;
    const again = { key, code, ctrlKey, altKey, shiftKey, bubbles: true, composed: true, cancelable: true };
    setTimeout(() => (document.activeElement ?? document).dispatchEvent(new KeyboardEvent('keydown', again)));
}, true);

let busy = false;

window.addEventListener('keydown', (event) => {
    busy = event.key === 'Escape' && open('body').some((one) => !one.matches(PASSING));
}, true);

// Escape leaves the form, of several the one that was opened last, unless something else is open or
// takes the key.
window.addEventListener('keydown', (event) => {
    const form = [...document.querySelectorAll('.bureau-form')].at(-1);
    const held = event.repeat || event.isComposing;
    const leaves = form?.hasAttribute('data-leaves');
    if (event.key !== 'Escape' || held || event.defaultPrevented || busy || !leaves) {
        return;
    }
    const active = document.activeElement;
    active?.blur?.();
    form.dispatchEvent(new CustomEvent('bureau-leave'));
    active?.focus?.();
});
