// Asks before a page with unsaved changes is closed, and says that forms are still open.

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
