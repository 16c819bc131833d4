module.exports = {
  testEnvironment: 'jsdom',
  testMatch: ['<rootDir>/jest/**/*.test.{js,jsx}'],
  transform: {
    '\\.jsx?$': [
      'babel-jest',
      {
        presets: [
          ['@babel/preset-env', { targets: { node: 18 } }],
          ['@babel/preset-react', { runtime: 'automatic' }],
        ],
      },
    ],
  },
};
