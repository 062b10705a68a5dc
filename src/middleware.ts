import { defineMiddleware } from 'astro:middleware';

import { belowBase } from './addresses/below-base.ts';
import { sitePath } from './addresses/site-address.ts';

/**
 * Let pages name each other from the site's root, wherever the site lives.
 *
 * This is the only place that knows the base path, but for what scripts of the page and files for others need.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (sitePath === '' || !isPage) return response;
  return new Response(belowBase(await response.text(), sitePath), response);
});
