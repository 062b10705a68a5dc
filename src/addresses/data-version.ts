/** Names what the site's data was made from; it stands in the address of files that browsers may keep for ever. */
export const dataVersion = import.meta.env.DATA_VERSION ?? 'dev';
