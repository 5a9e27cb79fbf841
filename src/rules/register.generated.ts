// Made by `npm run register` from the files of the folders. A test holds it fresh.
import type { Rulebook } from './rulebook'

/** How each rulebook is loaded: a chunk of its own, fetched when a sheet needs it. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly book: Rulebook }>>> = {
  'every-sheet': () => import('./every-sheet/book'),
  'pearson-btec-international-2023-24': () => import('./pearson-btec-international-2023-24/book'),
  'pearson-btec-quality-assurance-2021-22': () => import('./pearson-btec-quality-assurance-2021-22/book'),
  'pearson-q-tag-2021': () => import('./pearson-q-tag-2021/book'),
  'pearson-tech-awards-2025-26': () => import('./pearson-tech-awards-2025-26/book'),
  'vtct-tag-2021': () => import('./vtct-tag-2021/book')
}
