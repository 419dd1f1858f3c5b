// A command that ends before its table has its name.
const fs = require('node:fs/promises');

const { rename } = fs;
fs.rename = (from, to) => (String(from).endsWith('.partial') ? process.exit(9) : rename(from, to));
