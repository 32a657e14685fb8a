/// Features as 28-bit numbers: what was seen, under the number of its template.
///
/// Two features that fall on one number share their weight; with 28 bits a feature that was
/// never trained meets a trained one in less than one case of a thousand.
package enum FeatureKey {
  /// Bits of a key.
  package static let bits = 28

  /// The key of one value.
  @inline(__always)
  static func of(_ template: UInt64, _ value: UInt64) -> UInt32 {
    let product = (value ^ (template &* 0x9e37_79b9_7f4a_7c15)) &* 0xd6e8_feb8_6659_fd93
    return UInt32(truncatingIfNeeded: ((product ^ (product >> 32)) &* 0xd6e8_feb8_6659_fd93) >> 36)
  }

  /// The key of two values in this order.
  @inline(__always)
  static func of(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt32 {
    of(template, join(first, second))
  }

  /// The key of three values in this order.
  @inline(__always)
  static func of(
    _ template: UInt64, _ first: UInt64, _ second: UInt64, _ third: UInt64
  ) -> UInt32 {
    of(template, join(join(first, second), third))
  }

  @inline(__always)
  private static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first &+ 0x632b_e59b_d9b4_e019) &* 0xff51_afd7_ed55_8ccd
    return (product ^ (product >> 29)) &+ second
  }
}
