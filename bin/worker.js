// What a thread of the command runs.
const { load } = require('./load.js');

module.exports = load().command.runRequest;
