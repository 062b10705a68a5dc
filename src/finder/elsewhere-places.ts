import type { Place } from './place.ts';
import type { Elsewhere } from './postcode-territories.ts';

/** Cities, large towns and countries that people look for here and that none of the 43 forces polices. */
const NAMES: readonly (readonly [Elsewhere, string])[] = [
  [
    'scotland',
    'Scotland;Aberdeen;Airdrie;Alloa;Arbroath;Ayr;Clydebank;Coatbridge;Cumbernauld;Dumbarton;Dumfries;Dundee;Dunfermline;East Kilbride;Edinburgh;Elgin;Falkirk;Fort William;Galashiels;Glasgow;Glenrothes;Greenock;Hamilton;Hawick;Inverness;Irvine;Kilmarnock;Kirkcaldy;Kirkwall;Lerwick;Livingston;Motherwell;Oban;Paisley;Perth;Peterhead;Police Scotland;St Andrews;Stirling;Stornoway;Stranraer;Wishaw',
  ],
  [
    'northern-ireland',
    'Northern Ireland;Antrim;Armagh;Ballymena;Banbridge;Bangor;Belfast;Carrickfergus;Coleraine;Cookstown;Craigavon;Derry;Downpatrick;Dungannon;Enniskillen;Larne;Limavady;Lisburn;Londonderry;Lurgan;Newry;Newtownabbey;Newtownards;Omagh;Police Service of Northern Ireland;Portadown;PSNI;Strabane',
  ],
  ['guernsey', 'Guernsey;Alderney;Sark;St Peter Port'],
  ['jersey', 'Jersey;St Helier'],
  ['isle-of-man', 'Isle of Man;Douglas'],
];

/** List the places that lie elsewhere, each with its country. */
export function elsewherePlaces(): Place[] {
  return NAMES.flatMap(([elsewhere, names]) =>
    names.split(';').map((name): Place => ({ name, kinds: ['place'], forces: [], elsewhere })),
  );
}
