/** The site of HMICFRS, where all its reports are, the newest too. */
export const INSPECTORATE_SITE = {
  address: 'https://hmicfrs.justiceinspectorates.gov.uk/',
  name: 'hmicfrs.justiceinspectorates.gov.uk',
} as const;
