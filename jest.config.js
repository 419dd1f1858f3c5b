export default {
  testEnvironment: 'node',
  transform: {},
  testMatch: ['<rootDir>/dist/test/**/*.test.js'],
};
