// Stand-ins for what the iOS app of docs/mobile.md uses of WebKit: types and signatures alone, for a compiler that has no SDK of Apple.
import UIKit

@MainActor public protocol WKScriptMessageHandler: NSObjectProtocol {
    func userContentController(_ userContentController: WKUserContentController, didReceive message: WKScriptMessage)
}

@MainActor open class WKScriptMessage: NSObject {
    open var body: Any { "" }
    open var name: String { "" }
    open var frameInfo: WKFrameInfo { WKFrameInfo() }
}

@MainActor open class WKFrameInfo: NSObject {
    open var isMainFrame: Bool { true }
}

@MainActor open class WKUserContentController: NSObject {
    open func add(_ scriptMessageHandler: any WKScriptMessageHandler, name: String) {}
    open func removeAllScriptMessageHandlers() {}
}

@MainActor open class WKWebViewConfiguration: NSObject {
    open var userContentController = WKUserContentController()
}

@MainActor open class WKNavigation: NSObject {}

@MainActor open class WKNavigationAction: NSObject {
    open var request: URLRequest { URLRequest(url: URL(string: "about:blank")!) }
}

public enum WKNavigationActionPolicy: Int, Sendable {
    case cancel, allow
}

@MainActor open class WKWindowFeatures: NSObject {}

@MainActor open class WKContentWorld: NSObject {
    open class var page: WKContentWorld { WKContentWorld() }
}

/// The methods are optional in Apple's protocols; here they have a default instead.
@MainActor public protocol WKUIDelegate: NSObjectProtocol {
    func webView(
        _ webView: WKWebView, createWebViewWith configuration: WKWebViewConfiguration,
        for navigationAction: WKNavigationAction, windowFeatures: WKWindowFeatures
    ) -> WKWebView?
}

@MainActor public protocol WKNavigationDelegate: NSObjectProtocol {
    func webView(_ webView: WKWebView, decidePolicyFor navigationAction: WKNavigationAction) async -> WKNavigationActionPolicy
}

@MainActor open class WKWebView: UIView {
    public let configuration: WKWebViewConfiguration
    public weak var uiDelegate: (any WKUIDelegate)?
    public weak var navigationDelegate: (any WKNavigationDelegate)?
    public init(frame: CGRect, configuration: WKWebViewConfiguration) {
        self.configuration = configuration
        super.init(frame: frame)
    }
    @discardableResult
    open func loadFileURL(_ URL: URL, allowingReadAccessTo readAccessURL: URL) -> WKNavigation? { nil }
    open func evaluateJavaScript(
        _ javaScriptString: String, completionHandler: (@MainActor @Sendable (Any?, (any Error)?) -> Void)? = nil
    ) {}
    open func evaluateJavaScript(_ javaScriptString: String) async throws -> Any { "" }
    public func callAsyncJavaScript(
        _ functionBody: String, arguments: [String: Any] = [:], in frame: WKFrameInfo? = nil,
        in contentWorld: WKContentWorld, completionHandler: (@MainActor (Result<Any, any Error>) -> Void)? = nil
    ) {}
    public func callAsyncJavaScript(
        _ functionBody: String, arguments: [String: Any] = [:], in frame: WKFrameInfo? = nil,
        contentWorld: WKContentWorld
    ) async throws -> Any? { nil }
}
