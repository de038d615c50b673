import { beforeEach, expect } from '@jest/globals'

// A test that asserts nothing cannot fail. Jest loads this file before each test file and fails such tests.
beforeEach(() => expect.hasAssertions())
