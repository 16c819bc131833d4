import * as sdk from '@fiskil/link';
import * as react from '@fiskil/link/react';
import * as testing from '@fiskil/link/testing';
import { link } from '@fiskil/link';
import check from './check.cjs';

if (react.link !== link) throw new Error('a subpath is another module');
await check(sdk, testing);
