/** Change one name of an address's query and keep the others; `undefined` takes it out. */
export function withParameter(query: string, name: string, value: string | undefined): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(name);
  if (value !== undefined) parameters.set(name, value);
  // Commas are allowed in a query, and an address that people read and type keeps them.
  const words = parameters.toString().replaceAll('%2C', ',');
  return words === '' ? '' : `?${words}`;
}

/** List the values of a name, which commas part and which may stand there more than once. */
export function listedIn(parameters: URLSearchParams, name: string): string[] {
  return parameters
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim().toLowerCase())
    .filter((value) => value !== '');
}

/** Put a query into the address bar without a new step in the history. */
export function showQuery(query: string): void {
  history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
}
