/** Get an element that the component's own markup promises; a missing one is our bug. */
export function requiredElement<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const element = root.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Expected \`${selector}\` in the markup`);
  return element;
}

/** Read what the component's own markup gives its script, in the shape in which the build wrote it. */
export function requiredJson(root: ParentNode): unknown {
  const json = requiredElement(root, 'script[type="application/json"]', HTMLElement).textContent;
  return JSON.parse(json);
}
