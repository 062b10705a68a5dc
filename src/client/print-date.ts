const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });

/** Write the day of printing beside the address that a printed page carries. */
function writeDate(): void {
  for (const place of document.querySelectorAll('[data-printed-on]')) {
    place.textContent = ` on ${day.format(new Date())}`;
  }
}

addEventListener('beforeprint', writeDate);
