/** A shop that uses the library as a module. */
module example.shop {
  requires dev.orderstatus.core;
}
