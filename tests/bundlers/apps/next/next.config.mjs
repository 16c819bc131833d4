// The packages stand in a linked folder: the root must hold both.
export default { turbopack: { root: process.env.APP_ROOT }, outputFileTracingRoot: process.env.APP_ROOT };
