import * as sdk from '@fiskil/link';
import * as react from '@fiskil/link/react';
import * as testing from '@fiskil/link/testing';
import * as errors from '@fiskil/link/errors';
import * as wasm from '@fiskil/link/wasm';
import check from './check.cjs';

if (Object.keys(react).length) throw new Error('a subpath for types brings code');
await check(sdk, testing, errors, wasm);
