/** Publishers write more than our editors do; what is longer is cut with a note. */
export const LONGEST_TEXT = { title: 1000, summary: 8000, name: 300, key: 200, code: 80 };
