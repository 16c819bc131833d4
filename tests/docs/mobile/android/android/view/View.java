package android.view;

import android.content.Context;

public class View {
    public View(Context context) {}

    public final Context getContext() {
        return null;
    }

    public boolean getFitsSystemWindows() {
        return false;
    }

    public void setFitsSystemWindows(boolean fits) {}
}
