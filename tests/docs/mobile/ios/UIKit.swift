// Stand-ins for what the iOS app of docs/mobile.md uses of UIKit: types and signatures alone, for a compiler that has no SDK of Apple.
@_exported import Foundation
#if canImport(FoundationNetworking)
@_exported import FoundationNetworking
#endif

@MainActor open class UIResponder: NSObject {}

@MainActor open class UIView: UIResponder {
    public init(frame: CGRect) {}
}

@MainActor public final class UIAction {
    public init(title: String = "", handler: @escaping @MainActor (UIAction) -> Void) {}
}

@MainActor public final class UIMenu {}

@MainActor public final class UIBarButtonItem {
    public enum SystemItem: Int { case done, cancel, close }
    public init(systemItem: SystemItem, primaryAction: UIAction? = nil, menu: UIMenu? = nil) {}
}

@MainActor public final class UINavigationItem {
    public var leftBarButtonItem: UIBarButtonItem?
}

@MainActor open class UIViewController: UIResponder {
    public override init() {}
    open var view: UIView!
    open var navigationItem: UINavigationItem { UINavigationItem() }
    open var navigationController: UINavigationController? { nil }
    open var isBeingDismissed: Bool { false }
    open var isMovingFromParent: Bool { false }
    open func loadView() {}
    open func viewDidLoad() {}
    open func viewDidDisappear(_ animated: Bool) {}
}

@MainActor open class UINavigationController: UIViewController {}

@MainActor public final class UIApplication: UIResponder {
    public struct OpenExternalURLOptionsKey: Hashable, Sendable {}
    public static var shared: UIApplication { UIApplication() }
    public func open(
        _ url: URL, options: [OpenExternalURLOptionsKey: Any] = [:],
        completionHandler completion: (@MainActor @Sendable (Bool) -> Void)? = nil
    ) {}
}
