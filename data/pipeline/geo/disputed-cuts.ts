import type { Ring, Vertex } from './area.ts';
import type { ProvincialLines } from './provincial-lines.ts';

/** Land inside `ring` that the base gives to one of `from` becomes `id`. */
export type Cut = { readonly id: string; readonly from: readonly string[]; readonly ring: Ring };

function close(vertices: readonly Vertex[]): Ring {
  const [first] = vertices;
  return first === undefined ? [] : [...vertices, first];
}

// Our approximate digitising (some 10 to 30 km off): Karakoram Pass, Kunlun, Lanak La, Pangong.
const AKSAI_CHIN: readonly Vertex[] = [
  [77.2, 35.42],
  [77.83, 35.51],
  [78.12, 35.75],
  [78.6, 35.93],
  [79.2, 35.95],
  [79.6, 35.83],
  [80.0, 35.6],
  [80.3, 35.45],
  [80.25, 35.1],
  [80.1, 34.8],
  [79.85, 34.6],
  [79.53, 34.4],
  [79.4, 34.1],
  [79.15, 33.95],
  [78.95, 33.6],
  [78.85, 33.4],
  [78.3, 33.3],
  [77.2, 34.2],
];

// Permanent Court of Arbitration, Abyei award of 22 July 2009: 27°50' E to 29°00' E, north to
// 10°10' N. In the south the box ends at the border that the base draws.
const ABYEI: readonly Vertex[] = [
  [27.8333, 9],
  [29, 9],
  [29, 10.1667],
  [27.8333, 10.1667],
];

// North of the 22nd parallel. Our approximate digitising (some 10 to 30 km off).
const HALAIB: readonly Vertex[] = [
  [34.08, 22],
  [34.35, 22.2],
  [34.7, 22.3],
  [35.2, 22.78],
  [35.55, 22.93],
  [35.75, 22.92],
  [36.22, 22.64],
  [36.42, 22.81],
  [36.68, 22.89],
  [36.85, 23.12],
  [37.5, 23.12],
  [37.5, 22],
];

// East of the Jordan and Lake Tiberias. Our approximate digitising (some 10 km off).
const GOLAN: readonly Vertex[] = [
  [35.66, 33.45],
  [35.625, 33.25],
  [35.63, 33.05],
  [35.62, 32.89],
  [35.655, 32.84],
  [35.645, 32.72],
  [35.66, 32.66],
  [36.2, 32.66],
  [36.2, 33.45],
];

// An octagon of 0.44 square kilometres of our own: the base has no room for the real outline.
const HOLY_SEE: readonly Vertex[] = Array.from({ length: 8 }, (_, corner) => {
  const angle = (-corner * Math.PI) / 4;
  return [12.4534 + 0.0048 * Math.cos(angle), 41.9029 + 0.0036 * Math.sin(angle)];
});

/** In the order in which they apply: Aksai Chin after Jammu and Kashmir. */
export function disputedCuts(lines: ProvincialLines): Cut[] {
  const kashmirWest = lines.jammuAndKashmir[0]?.[0] ?? 0;
  // North and east of the provincial lines the rings only have to lie outside India and Pakistan.
  const kashmir: Vertex[] = [...lines.jammuAndKashmir, [80.5, 32.2], [80.5, 38], [kashmirWest, 38]];
  const beyondArunachal: Vertex[] = [
    [96.3, 27.95],
    [97.34, 28.2],
    [97.9, 28.2],
    [97.9, 29.9],
    [91.3, 29.9],
    [91.3, 27.1],
  ];
  return [
    { id: 'XJK', from: ['IND', 'PAK', 'XJK'], ring: close(kashmir) },
    { id: 'XAP', from: ['IND'], ring: close([...lines.arunachalPradesh, ...beyondArunachal]) },
    { id: 'XAC', from: ['CHN'], ring: close(AKSAI_CHIN) },
    { id: 'XAB', from: ['SDN'], ring: close(ABYEI) },
    { id: 'XHT', from: ['EGY'], ring: close(HALAIB) },
    { id: 'VAT', from: ['ITA'], ring: close(HOLY_SEE) },
    { id: 'SYR', from: ['ISR'], ring: close(GOLAN) },
  ];
}
