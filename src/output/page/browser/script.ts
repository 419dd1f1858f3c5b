import { startFilters } from './filter.js';
import { startPairs } from './pairs.js';
import { readRows } from './rows.js';
import { startSorting } from './sort.js';

const rows = readRows();
for (const table of document.querySelectorAll<HTMLTableElement>('.rows table')) startSorting(table);
const filters = document.querySelector<HTMLElement>('.filters');
const reveal = filters ? startFilters(filters, rows) : () => {};
startPairs(rows, reveal);
