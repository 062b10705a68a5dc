const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Write the day of printing beside the address that a printed page carries, and the address where it has none of its own. */
function writeDate(): void {
  const when = ` on ${day.format(new Date())}`;
  for (const place of document.querySelectorAll('[data-printed-on]')) place.textContent = when;
  for (const place of document.querySelectorAll('[data-printed-from]')) {
    place.textContent = `Printed from ${location.href}${when}`;
  }
}

addEventListener('beforeprint', writeDate);
