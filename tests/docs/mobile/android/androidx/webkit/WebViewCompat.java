package androidx.webkit;

import android.net.Uri;
import android.webkit.WebView;
import java.util.Set;
import org.jetbrains.annotations.NotNull;

public class WebViewCompat {
    public interface WebMessageListener {
        void onPostMessage(
                @NotNull WebView view,
                @NotNull WebMessageCompat message,
                @NotNull Uri sourceOrigin,
                boolean isMainFrame,
                @NotNull JavaScriptReplyProxy reply);
    }

    public static void addWebMessageListener(
            @NotNull WebView view,
            @NotNull String name,
            @NotNull Set<String> allowedOriginRules,
            @NotNull WebMessageListener listener) {}
}
