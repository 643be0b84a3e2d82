// A desk's list by keys. Without it everything is reached by Tab, and the list of keys says what each one does.
(() => {
  const rows = [...document.querySelectorAll('.queue tbody tr')];
  const link = row => row.querySelector('th a');
  const at = () => rows.findIndex(row => row.contains(document.activeElement));
  const go = step => {
    const next = at() < 0 ? (step > 0 ? 0 : rows.length - 1) : at() + step;
    const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
    if (!row) return;
    link(row).focus();
    row.scrollIntoView({block: 'nearest'});
  };
  const tick = () => {
    const box = rows[at()] && rows[at()].querySelector('[type=checkbox]');
    if (box) box.click();
  };
  const keys = document.getElementById('keys');
  const deeds = {
    j: () => go(1),
    ArrowDown: () => go(1),
    k: () => go(-1),
    ArrowUp: () => go(-1),
    x: tick,
    '/': () => document.querySelector('.bar select').focus(),
    '?': () => {
      keys.open = !keys.open;
      keys.querySelector('summary').focus();
    },
  };
  document.addEventListener('keydown', event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest('select, textarea, input:not([type=checkbox])')) return;
    if (event.key.startsWith('Arrow') && at() < 0) return;   // outside the list they move the page
    if (event.key === 'Enter' && event.target.type === 'checkbox' && at() >= 0) {
      event.preventDefault();   // it would send the form
      link(rows[at()]).click();
    } else if (deeds[event.key]) {
      event.preventDefault();
      deeds[event.key]();
    }
  });
})();
