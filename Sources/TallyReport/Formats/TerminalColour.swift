public import TallyModel

/// Colours of a terminal, or none.
public struct TerminalColour: Sendable {
  /// Whether escapes are written at all.
  public let isOn: Bool

  /// Colours that are on or off.
  public init(isOn: Bool) {
    self.isOn = isOn
  }

  /// Text in bold.
  public func bold(_ text: String) -> String { styled(text, "1") }

  /// Text that steps back.
  public func dim(_ text: String) -> String { styled(text, "2") }

  /// Text in the blue of line numbers.
  public func gutter(_ text: String) -> String { styled(text, "34") }

  /// Text in the colour of a severity.
  public func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: styled(text, "1;31")
    case .warning: styled(text, "1;33")
    case .note: styled(text, "1;36")
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
