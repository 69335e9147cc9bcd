/** One level of detail: all that tells its map from the other one's. */
export type DetailLevel = {
  readonly name: string;
  /** What share of the removable vertices stays. */
  readonly keep: string;
  /** The grid that vertices move to. */
  readonly gridDegrees: number;
  /** Areas drawn from the detailed atlas, and every island of them however small. */
  readonly islands: ReadonlySet<string>;
  readonly mostBrotliBytes: number;
  readonly mostCrossings: number;
};

// States of small islands, and areas of scattered ones: the base draws a few islands of each with
// four or five vertices. Larger islands (Cuba, Sri Lanka, New Caledonia) are good enough there.
const STATES_OF_ISLANDS = `
ATG BHR BHS BRB COM CPV DMA FJI FSM GRD JAM KIR KNA LCA MDV MHL MLT MUS NRU PLW SGP SLB STP SYC TON
TTO TUV VCT VUT WSM`;
const AREAS_OF_ISLANDS = `
ABW AIA ASM BMU COK CUW CYM GUM IOT MNP MSR NFK NIU PCN PYF SHN SPM TCA VGB VIR WLF`;

/** For the first paint: the whole world at once. */
export const L0: DetailLevel = {
  name: 'l0',
  keep: '15%',
  gridDegrees: 0.01,
  islands: new Set(),
  mostBrotliBytes: 45_000,
  mostCrossings: 1,
};

/** For a region or a country that fills the map. */
export const L1: DetailLevel = {
  name: 'l1',
  keep: '50%',
  gridDegrees: 0.001,
  islands: new Set(`${STATES_OF_ISLANDS} ${AREAS_OF_ISLANDS}`.trim().split(/\s+/)),
  mostBrotliBytes: 140_000,
  mostCrossings: 0,
};

export const LEVELS: readonly DetailLevel[] = [L0, L1];

export function mapFileOf({ name }: DetailLevel): string {
  return `map-${name}.topojson`;
}
