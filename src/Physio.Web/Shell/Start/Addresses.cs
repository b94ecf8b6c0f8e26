namespace Physio.Web.Shell.Start;

/// <summary>The address to open in a browser, from the addresses the server is bound to.</summary>
public static class Addresses
{
    private static readonly string[] AnyAddress = ["0.0.0.0", "[::]", "*", "+"];

    /// <summary>A wildcard is shown as localhost; without any address null.</summary>
    public static string? ToOpen(IEnumerable<string> bound)
    {
        var address = bound.OrderBy(url => url.StartsWith("https", StringComparison.OrdinalIgnoreCase)).FirstOrDefault();
        if (address is null)
        {
            return null;
        }

        var binding = BindingAddress.Parse(address);
        var host = AnyAddress.Contains(binding.Host) ? "localhost" : binding.Host;
        return new UriBuilder(binding.Scheme, host, binding.Port).Uri.GetLeftPart(UriPartial.Authority);
    }
}
