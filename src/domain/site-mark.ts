/** The mark of the site as an SVG path, 34 wide and 18 high. */
export const SITE_MARK =
  'M8 1h18c4 2 7 5 7 8s-3 6-7 8H8c-4-2-7-5-7-8s3-6 7-8ZM17 1v16M1 9h32M11.500 1C8.500 3 7 6 7 9s1.500 6 4.500 8M22.500 1C25.500 3 27 6 27 9s-1.500 6-4.500 8';
