package android.webkit;

public abstract class WebSettings {
    public abstract boolean getJavaScriptEnabled();

    public abstract void setJavaScriptEnabled(boolean enabled);

    public abstract boolean getDomStorageEnabled();

    public abstract void setDomStorageEnabled(boolean enabled);

    public abstract boolean supportMultipleWindows();

    public abstract void setSupportMultipleWindows(boolean support);
}
