// Asks before a page with unsaved changes is closed.

window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('.bureau-form[data-dirty]')) {
        event.preventDefault();
    }
});
