import type { Vertex } from './area.ts';

export type DisputedPlace = { readonly name: string; readonly at: Vertex; readonly id: string };

/** Places that map sources draw differently, well inside their areas, and the area they are in. */
export const DISPUTED_PLACES: readonly DisputedPlace[] = [
  { name: 'Crimea', at: [34.4, 45.2], id: 'UKR' },
  { name: 'Western Sahara', at: [-14, 24.5], id: 'ESH' },
  { name: 'Western Sahara, coast', at: [-13, 26.8], id: 'ESH' },
  { name: 'Gaza', at: [34.38, 31.42], id: 'PSE' },
  { name: 'West Bank', at: [35.25, 32.1], id: 'PSE' },
  { name: 'Golan', at: [35.78, 33], id: 'SYR' },
  { name: 'Kosovo', at: [20.9, 42.6], id: 'XKX' },
  { name: 'Srinagar', at: [74.8, 34.1], id: 'XJK' },
  { name: 'Gilgit', at: [74.3, 35.9], id: 'XJK' },
  { name: 'Aksai Chin', at: [79.2, 35.2], id: 'XAC' },
  { name: 'Arunachal Pradesh', at: [94.5, 28.3], id: 'XAP' },
  { name: 'Abyei', at: [28.4, 9.7], id: 'XAB' },
  { name: "Hala'ib", at: [35.8, 22.4], id: 'XHT' },
  { name: 'Somaliland', at: [45, 9.5], id: 'SOM' },
  { name: 'Northern Cyprus', at: [33.4, 35.28], id: 'CYP' },
  { name: 'Guyane', at: [-53, 4], id: 'GUF' },
  { name: 'Falkland Islands (Malvinas)', at: [-58.8, -51.8], id: 'FLK' },
  { name: 'Taiwan Province of China', at: [121, 23.8], id: 'TWN' },
  { name: 'Ilemi', at: [35.3, 4.8], id: 'KEN' },
  { name: 'Holy See', at: [12.453, 41.903], id: 'VAT' },
];
