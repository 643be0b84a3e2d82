// A paper's page: the arrow keys turn pages, towards where the reader's own script goes on. Without it, links do.
document.addEventListener('keydown', event => {
  const at = event.target;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
  if (at.closest('input, textarea, select, audio, video, .script')) return;
  const sheet = at.closest('.sheet');
  if (sheet && sheet.scrollWidth > sheet.clientWidth) return;   // there they move the page to the side
  const onwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  const link = document.querySelector(`nav a[rel=${event.key === onwards ? 'next' : 'prev'}]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});
