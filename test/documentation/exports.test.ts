import { expect, it } from 'vitest';
import * as library from '../../src';

it('the public names are a contract', () => {
  expect(Object.keys(library).sort()).toMatchSnapshot();
});
