using System.Globalization;
using System.Text;
using Physio.Data.Demo;
using Physio.Domain.Sharing;

namespace Physio.Web.Shell.Start;

/// <summary>What the console says once the product listens. The only place that ever prints a secret.</summary>
public sealed record Greeting(string? SetupCode, bool ShowsDemo, LinkSecret? DemoLink)
{
    public string Text(string address)
    {
        var text = new StringBuilder().AppendLine().AppendLine(CultureInfo.InvariantCulture, $"  Physio is running at {address}").AppendLine();
        if (SetupCode is not null)
        {
            text.AppendLine("  There is no staff yet. Make the clinic and its first admin:")
                .AppendLine(CultureInfo.InvariantCulture, $"    open  {address}/account/setup")
                .AppendLine(CultureInfo.InvariantCulture, $"    code  {SetupCode}").AppendLine();
        }

        if (ShowsDemo)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  Demo accounts, all with the password  {DemoAccounts.Password}");
            foreach (var account in DemoAccounts.All)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"    {account.Email,-30} {account.Role,-10} {account.Clinic}");
            }

            text.AppendLine();
        }

        if (DemoLink is { } link)
        {
            text.AppendLine("  Demo patient's page, new at every start").AppendLine(CultureInfo.InvariantCulture, $"    {address}/p/{link.Text}").AppendLine();
        }

        return text.ToString();
    }
}
