/** Open what a fragment leads into: a passage in a closed `details` cannot be shown otherwise. */
function openTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target?.closest('details');
  if (!target || !details || details.open) return;
  details.open = true;
  target.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
