import { configure } from '@testing-library/svelte';
import { patience } from '../setup';

configure({ asyncUtilTimeout: patience });
