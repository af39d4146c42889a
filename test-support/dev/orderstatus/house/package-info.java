/** What the tests of every module share: this folder is a source of tests of each. */
package dev.orderstatus.house;
